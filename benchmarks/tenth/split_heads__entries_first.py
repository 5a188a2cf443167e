# exercise: split_heads
# right: no
# wrong: after time and entries are exchanged the D / heads entries lie before time, and a reshape to (T, D / heads) does not exchange them back
# lines: 8
def split_heads(x, heads):
    B, T, D = x.shape
    columns = np.transpose(x, (0, 2, 1))
    return columns.reshape(B, heads, T, D // heads)
