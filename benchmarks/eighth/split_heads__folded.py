# exercise: split_heads
# right: no
# wrong: heads are folded into the batch axis: (B * heads, T, D / heads)
# lines: 8
def split_heads(x, heads):
    bsz, tgt_len, embed_dim = x.shape
    head_dim = embed_dim // heads
    q = x.transpose(1, 0, 2).reshape(tgt_len, bsz * heads, head_dim)
    return q.transpose(1, 0, 2)
