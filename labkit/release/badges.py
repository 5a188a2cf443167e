"""Links that open a lab elsewhere, in the lab and in the README, where the course is published."""

from urllib.parse import quote

from labkit import address

MARKS = ("<!-- badges -->", "<!-- end of badges -->")  # between them `labkit notebooks` writes


def badges(lab: str) -> str:
    """Links that open a lab in Colab and on Binder. '' where nothing is published: a badge that
    leads nowhere, or to a stranger's repository, is worse than none."""
    if not address.REPOSITORY:
        return ""
    path, published = quote(f"notebooks/{lab}.ipynb"), f"{address.REPOSITORY}/blob/{address.BRANCH}"
    binder = f"{address.REPOSITORY}/{address.BRANCH}?labpath={quote(path, '')}"
    places = {
        "Colab": f"https://colab.research.google.com/github/{published}/{path}",
        "Binder": f"https://mybinder.org/v2/gh/{binder}",
    }
    # Words, not pictures: nothing is fetched from anywhere until somebody follows one.
    return " · ".join(f"[Open in {name}]({link})" for name, link in places.items())


def in_readme(text: str, lab: str) -> str:
    """A README with a lab's badges between its two marks; as it was where it has no marks."""
    before, opening, rest = text.partition(MARKS[0])
    _, closing, after = rest.partition(MARKS[1])
    if not closing:
        return text
    links = badges(lab)
    return before + opening + (f"\n{links}\n" if links else "") + closing + after
