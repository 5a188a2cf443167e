# exercise: merge_heads
# right: no
# wrong: time is brought before the batch, and the reshape to (B, T, D) then mixes sequences and steps
# lines: 7
def merge_heads(x):
    B, heads, T, d = x.shape
    return np.einsum("bhtd->tbhd", x).reshape(B, T, heads * d)
