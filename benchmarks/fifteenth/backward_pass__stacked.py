# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    """The loss of a sequence and its gradients, by back-propagation through time.

    inputs, outputs  T columns (C, 1) each; outputs are the probabilities, and stay as
                     they are
    hidden_states    T + 1 columns (H, 1); entry 0 is the state before the first input
    targets          T one-hot columns, array (T, C, 1)
    params           (U, V, W, b_hidden, b_out)
    returns          (loss, grads): the summed loss, its gradients (a tuple or a list) in
                     the order of params; finite where a target has probability 0 too
    """
    U, V, W, b_hidden, b_out = params
    x, o, s, y = (np.stack(list(a))[..., 0] for a in (inputs, outputs, hidden_states, targets))
    before, after = s[:-1], s[1:]

    loss = -float(np.log(np.maximum((o * y).sum(axis=1), 1e-12)).sum())

    d_o = o - y
    slope = 1 - after**2
    direct = d_o @ W

    def road(t):
        if t == len(d_o):
            return []
        later = road(t + 1)
        arriving = direct[t] + (later[-1] @ V if later else 0)
        later.append(arriving * slope[t])
        return later

    d_f = np.array(road(0)[::-1])
    d_U, d_V, d_W = d_f.T @ x, d_f.T @ before, d_o.T @ after
    return loss, (d_U, d_V, d_W, d_f.sum(axis=0)[:, None], d_o.sum(axis=0)[:, None])
