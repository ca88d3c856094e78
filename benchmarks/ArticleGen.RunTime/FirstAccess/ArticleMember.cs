using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArticleGen.RunTime.FirstAccess;

/// <summary>A member of the generated class: <c>Articles.Name</c> and the field that it fills.</summary>
internal sealed class ArticleMember
{
    private readonly MethodInfo _getter;
    private readonly FieldInfo _field;
    private readonly Func<Article> _get;

    private ArticleMember(PropertyInfo property)
    {
        _getter = property.GetMethod!;
        _field = property.DeclaringType!.GetField("s_" + property.Name, BindingFlags.NonPublic | BindingFlags.Static)!;
        _get = _getter.CreateDelegate<Func<Article>>();
    }

    /// <summary>Whether somebody has asked for the article.</summary>
    public bool IsTouched => _field.GetValue(null) is not null;

    /// <summary>All articles of a generated class.</summary>
    public static ArticleMember[] Find(Type articles) =>
        [.. articles.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static property => property.PropertyType == typeof(Article)).Select(static property => new ArticleMember(property))];

    /// <summary>What the expression <c>Articles.Name</c> does.</summary>
    public Article Get() => _get();

    /// <summary>Has the getter compiled, as it is in a program that was compiled ahead of time.</summary>
    public void Compile() => RuntimeHelpers.PrepareMethod(_getter.MethodHandle);
}
