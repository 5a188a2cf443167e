# exercise: bptt
# right: no
# wrong: each error walks back one step more than truncate allows
# lines: 33

def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, b, c = model.params
    o, s = model.forward_propagation(x)
    grads = [np.zeros_like(p) for p in model.params]
    delta_o = np.array(o)
    delta_o[np.arange(len(y)), y] -= 1.0

    def walk(step, last, error):
        if step < last:
            return
        local = error * (1 - s[step + 1] ** 2)
        grads[0][:, x[step]] += local
        grads[1][:] += np.outer(local, s[step])
        grads[3][:, 0] += local
        walk(step - 1, last, V.T @ local)

    for t in range(len(y)):
        grads[2] += np.outer(delta_o[t], s[t + 1])
        grads[4][:, 0] += delta_o[t]
        walk(t, max(0, t - truncate), W.T @ delta_o[t])
    return tuple(grads)
