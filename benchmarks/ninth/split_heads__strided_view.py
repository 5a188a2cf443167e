# exercise: split_heads
# right: yes
from numpy.lib.stride_tricks import as_strided


def split_heads(x, heads):
    """(B, T, D) to (B, heads, T, D / heads).

    heads    divides D; head h gets the entries h * D / heads and following
    returns  a view or a copy
    """
    B, T, D = x.shape
    width = D // heads
    b, t, d = x.strides
    return as_strided(x, shape=(B, heads, T, width), strides=(b, width * d, t, d))
