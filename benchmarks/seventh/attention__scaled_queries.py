# exercise: attention
# right: no
# wrong: the queries are divided in place, in the caller's array
# lines: 6
def attention(q, k, v, mask=None):
    q /= np.sqrt(q.shape[-1])
    s = np.einsum("...td,...sd->...ts", q, k)
    if mask is not None:
        s[~np.broadcast_to(mask, s.shape)] = -np.inf
    a = softmax(s, axis=-1)
    return np.einsum("...ts,...se->...te", a, v), a
