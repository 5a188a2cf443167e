# exercise: run_epoch
# right: no
# wrong: The last state of one sequence starts the next.
# lines: 10
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    h = np.zeros_like(params[3])
    for x, y in dataset:
        outputs, states = forward_pass(x, h, params)
        h = states[-1]
        losses.append(cross_entropy(outputs, y))
        if lr is not None:
            _, grads = backward_pass(x, outputs, states, y, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return np.mean(losses), params
