# exercise: attention
# right: no
# wrong: the booleans are added to the scores as if they were a float mask, so visible keys get 1 more and hidden ones stay
# lines: 9
def attention(q, k, v, mask=None):
    d_k = q.shape[-1]
    logits = q @ k.swapaxes(-2, -1) / np.sqrt(d_k)
    if mask is not None:
        logits = logits + mask
    logits -= logits.max(axis=-1, keepdims=True)
    attn = np.exp(logits)
    attn /= attn.sum(axis=-1, keepdims=True)
    return attn @ v, attn
