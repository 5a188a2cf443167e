# exercise: split_heads
# right: no
# wrong: head h gets every heads-th entry instead of a run of neighbours
# lines: 7
def split_heads(x, heads):
    B, T, D = x.shape
    return x.reshape(B, T, D // heads, heads).transpose(0, 3, 1, 2)
