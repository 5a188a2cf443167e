# exercise: run_epoch
# right: no
# wrong: a step after which the sequence would cost more is not taken
# lines: 16
def run_epoch(dataset, params, lr=None, max_norm=None):
    def run(inputs, params):
        return forward_pass(inputs, np.zeros_like(params[3]), params)

    losses = []
    for inputs, targets in dataset:
        outputs, states = run(inputs, params)
        losses.append(cross_entropy(outputs, targets))
        if lr is None:
            continue
        grads = backward_pass(inputs, outputs, states, targets, params)[1]
        grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
        new = update_parameters(params, grads, lr)
        params = new if cross_entropy(run(inputs, new)[0], targets) <= losses[-1] else params
    return np.mean(losses), params
