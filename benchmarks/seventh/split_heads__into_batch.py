# exercise: split_heads
# right: no
# wrong: heads are merged into the batch axis, the result has three axes
# lines: 9
def split_heads(x, heads):
    bsz, tgt_len, embed_dim = x.shape
    head_dim = embed_dim // heads
    x = x.reshape(bsz, tgt_len, heads, head_dim).transpose(0, 2, 1, 3)
    return x.reshape(bsz * heads, tgt_len, head_dim)
