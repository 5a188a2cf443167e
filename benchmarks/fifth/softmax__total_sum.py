# exercise: softmax
# right: no
# wrong: Divides by the sum over the whole array, and computes in float32.
# lines: 6, 9
def softmax(x, axis=0):
    logits = np.asarray(x).astype(np.float32)
    logits = logits - logits.max(axis=axis, keepdims=True)
    exps = np.exp(logits)
    return exps / exps.sum()
