# exercise: backward_batch
# right: yes
# needs: backward_pass
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    eye = np.eye(params[0].shape[1])[:, :, None]
    total, grads = 0.0, tuple(np.zeros_like(p) for p in params)
    for x, o, h, y, m in zip(inputs, outputs, hidden_states, targets, mask):
        n = np.count_nonzero(m)
        safe = np.clip(o[:n, :, None], 1e-13, None)      # backward_pass may not like zeros
        loss, g = backward_pass(eye[x[:n]], safe, h[: n + 1, :, None], eye[y[:n]], params)
        total += loss
        grads = tuple(a + b for a, b in zip(grads, g))
    return total, grads
