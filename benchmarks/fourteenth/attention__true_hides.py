# exercise: attention
# right: no
# wrong: The mask is read the other way round: True hides, as in nn.MultiheadAttention's key_padding_mask.
# lines: 9
def attention(q, k, v, mask=None):
    *_, D = q.shape
    logits = np.einsum("...td,...sd->...ts", q, k) / np.sqrt(D)
    if mask is not None:
        logits = np.where(mask, -np.inf, logits)
    attn = softmax(logits, axis=-1)
    return np.einsum("...ts,...se->...te", attn, v), attn
