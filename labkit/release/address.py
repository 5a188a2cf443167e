"""Where the course is published, and what is said above a lab's first cell on how to run it."""

from urllib.parse import quote

from labkit import needs

# The public repository, 'owner/name' on GitHub, and its branch. Empty until it is published: then
# no badge is made, since one that leads nowhere, or to a stranger's repository, is worse than none.
REPOSITORY = ""
BRANCH = "main"
MARKS = ("<!-- badges -->", "<!-- end of badges -->")  # between them `labkit notebooks` writes


def install() -> str:
    """What brings labkit into a kernel: from the repository, or from the course's folder.

    Never by name alone: until it is published there, an index may give anybody's package for it.
    """
    if REPOSITORY:
        where = f"git+https://github.com/{REPOSITORY}@{BRANCH}"
        return f'%pip install "{needs.DISTRIBUTION}[kernel] @ {where}"'
    return '%pip install "COURSE[kernel]"'


def installing() -> str:
    """What to run where labkit is missing."""
    folder = "" if REPOSITORY else ", COURSE being the path of the course's folder,"
    return (
        "Where `labkit` is missing (Colab, Kaggle, a kernel of your own), run "
        f"`{install()}`{folder} in a cell of its own first. It adds what is missing; what is "
        "there in a version that fits stays as it is."
    )


def badges(lab: str) -> str:
    """Links that open a lab in Colab and on Binder; '' where nothing is published."""
    if not REPOSITORY:
        return ""
    path = quote(f"notebooks/{lab}.ipynb")
    places = {
        "Colab": f"https://colab.research.google.com/github/{REPOSITORY}/blob/{BRANCH}/{path}",
        "Binder": f"https://mybinder.org/v2/gh/{REPOSITORY}/{BRANCH}?labpath={quote(path, '')}",
    }
    # Words, not pictures: nothing is fetched from anywhere until somebody follows one.
    return " · ".join(f"[Open in {name}]({address})" for name, address in places.items())


def in_readme(text: str, lab: str) -> str:
    """A README with a lab's badges between its two marks; as it was where it has no marks."""
    before, opening, rest = text.partition(MARKS[0])
    _, closing, after = rest.partition(MARKS[1])
    if not closing:
        return text
    links = "\n".join(["", badges(lab), ""]) if REPOSITORY else ""
    return before + opening + links + closing + after
