"""Repositories called CLASSROOM-ASSIGNMENT-USERNAME whose assignment says no lab."""

import pytest

from labkit.grading.repositories import users

# Name -> (folders, who they are of in that order: '' where the name stays as it is).
FORMS = {
    "one assignment": (["cs50-week-two-ana", "cs50-week-two-ben"], ["ana", "ben"]),
    "users with hyphens": (
        ["cs50-week-two-ana", "cs50-week-two-bo-li", "cs50-week-two-bo-ek"],
        ["ana", "bo-li", "bo-ek"],
    ),
    "two assignments": (
        ["cs50-hello-ana", "cs50-hello-ben", "cs50-week-two-ana", "cs50-week-two-ben"],
        ["ana", "ben", "ana", "ben"],
    ),
    "people called student": (["student-no-01", "student-no-02"], ["", ""]),
    "people of one first name": (["jan-van-k", "jan-de-b", "tom-li-k"], ["", "", ""]),
    "people of one last name": (
        ["x-jan-k", "x-tom-k", "x-jan-b", "x-tom-b"],
        ["", "", "", ""],
    ),
    "a few among others": (["a-b-c", "a-b-d", "ana", "ben", "chi"], [""] * 5),
    "one alone": (["cs50-week-two-ana"], [""]),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_user_is_what_the_folders_have_not_in_common(form):
    folders, who = FORMS[form]
    # Of those of one last name all hold the same lab: two of one person's do not.
    labs = {f: {"04" if "week" in f else "03"} for f in folders}
    assert users(labs) == {f: w for f, w in zip(folders, who, strict=True) if w}


def test_a_class_list_says_where_the_user_begins():
    known = {"bo-li", "li", "ana", "cs50-x-y"}.__contains__
    beside = {f"cs50-week-two-{who}": {"03"} for who in ("bo-li", "ana", "zoe-ana")}
    found = users({**beside, "cs50-x-y": {"03"}}, known)
    assert list(found.values()) == ["bo-li", "ana", "zoe-ana"]
    assert users({"cs50-week-two-bo-li": {"03"}}, known) == {"cs50-week-two-bo-li": "bo-li"}
