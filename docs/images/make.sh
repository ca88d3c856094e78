#!/usr/bin/env bash
# Takes the pictures of the docs anew: the page of the readme's article, in both themes and on a phone.
set -euo pipefail
cd "$(dirname "$0")"
ARTICLEGEN_IMAGES="$PWD" dotnet test ../../tests/ArticleGen.Cli.Tests --filter FullyQualifiedName~ScreenshotTests
