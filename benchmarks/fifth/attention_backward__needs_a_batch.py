# exercise: attention_backward
# right: no
# wrong: The index strings demand exactly one leading axis, so it crashes without one or with two.
# lines: 7, 8, 9, 11
def attention_backward(d_output, q, k, v, weights):
    D = q.shape[-1]
    d_v = np.einsum("bts,bte->bse", weights, d_output)
    d_w = np.einsum("bte,bse->bts", d_output, v)
    d_s = weights * (d_w - np.einsum("bts,bts->bt", weights, d_w)[..., None])
    d_s /= np.sqrt(D)
    return np.einsum("bts,bsd->btd", d_s, k), np.einsum("bts,btd->bsd", d_s, q), d_v
