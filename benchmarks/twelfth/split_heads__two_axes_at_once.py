# exercise: split_heads
# right: no
# wrong: the moved axes end as (B, heads, D / heads, T), which is then reshaped to the right shape
# lines: 9
def split_heads(x, heads):
    B, T, D = x.shape
    columns = x.transpose(0, 2, 1)
    pieces = columns.reshape(B, heads, D // heads, T)
    return pieces.reshape(B, heads, T, D // heads)
