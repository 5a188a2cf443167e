# exercise: clean_text
# right: yes
import string


class _Table(dict):
    def __missing__(self, code):
        return " "


_TABLE = _Table()
for _small, _capital in zip(string.ascii_lowercase, string.ascii_uppercase):
    _TABLE[ord(_small)] = _TABLE[ord(_capital)] = _small


def clean_text(text):
    return " ".join(text.translate(_TABLE).split())
