# exercise: attention
# right: yes
# needs: softmax
def attention(q, k, v, mask=None):
    scores = np.matmul(q, np.moveaxis(k, -1, -2)) * q.shape[-1] ** -0.5
    match mask:
        case None:
            pass
        case _:
            scores = scores.copy()
            scores[~np.broadcast_to(mask, scores.shape)] = -np.inf
    weights = softmax(scores, axis=-1)
    return np.matmul(weights, v), weights
