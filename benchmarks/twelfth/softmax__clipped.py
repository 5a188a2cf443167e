# exercise: softmax
# right: no
# wrong: scores are clipped to ±500 against overflow, so that two scores beyond that count as equal
# lines: 8
LIMIT = 500

def softmax(x, axis=0):
    safe = np.clip(x, -LIMIT, LIMIT).astype(np.float64)
    exps = np.exp(safe)
    return exps / exps.sum(axis=axis, keepdims=True)
