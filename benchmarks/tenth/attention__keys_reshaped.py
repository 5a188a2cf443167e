# exercise: attention
# right: no
# wrong: the keys are brought to (..., D, S) by a reshape, which does not transpose them
# lines: 7
def attention(q, k, v, mask=None):
    *lead, S, D = k.shape
    columns = k.reshape(*lead, D, S)
    scores = np.matmul(q, columns) / D**0.5
    if mask is not None:
        scores[~np.broadcast_to(mask, scores.shape)] = -np.inf
    scores -= np.max(scores, axis=-1, keepdims=True)
    e = np.exp(scores)
    A = e / np.sum(e, axis=-1, keepdims=True)
    return np.matmul(A, v), A
