# exercise: attention
# right: yes

def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / np.sqrt(q.shape[-1])
    hidden = np.zeros((), dtype=bool) if mask is None else ~np.asarray(mask)
    weights = softmax(np.where(hidden, -np.inf, scores), axis=-1)
    return np.einsum("...ts,...se->...te", weights, v), weights
