# exercise: run_epoch
# right: no
# wrong: A sequence starts from the state in which the one before it ended instead of from zeros.
# lines: 18
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    hidden = np.zeros((len(params[1]), 1))

    def learn(params, grads):
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm=max_norm)
        return update_parameters(params, grads, lr=lr)

    for x, y in dataset:
        outputs, states = forward_pass(x, hidden, params)
        loss, grads = backward_pass(x, outputs, states, y, params)
        losses.append(loss)
        hidden = states[-1]
        params = params if lr is None else learn(params, grads)
    return np.mean(losses), params
