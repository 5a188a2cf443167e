# exercise: bptt
# right: yes
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, *_ = model.params
    x, y = np.asarray(x, dtype=int), np.asarray(y, dtype=int)
    outputs, states = model.forward_propagation(x)
    before, after = states[:-1], states[1:]
    D = outputs - np.eye(outputs.shape[1])[y]
    slope = 1 - after**2

    def shares(errors, lags):
        """Row s: what the word `lag` steps further on leaves at step s, lag after lag."""
        while lags > 0 and errors.any():
            errors = errors * slope
            yield errors
            errors = np.vstack([(errors @ V)[1:], np.zeros((1, V.shape[0]))])
            lags -= 1

    A = sum(shares(D @ W, min(truncate, len(x))), np.zeros(after.shape))
    d_U = A.T @ np.eye(U.shape[1])[x]
    return d_U, A.T @ before, D.T @ after, A.sum(axis=0)[:, None], D.sum(axis=0)[:, None]
