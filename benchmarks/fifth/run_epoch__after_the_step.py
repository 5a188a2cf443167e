# exercise: run_epoch
# right: no
# wrong: Two faults: in training a loss is taken with the parameters after its step, and every step starts from the parameters that came in, so that only the last one counts.
# lines: 14, 15
def run_epoch(dataset, params, lr=None, max_norm=None):
    H = len(params[1])
    current, losses = params, []
    for x, y in dataset:
        outputs, states = forward_pass(x, np.zeros((H, 1)), current)
        if lr is not None:
            _, grads = backward_pass(x, outputs, states, y, current)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            current = update_parameters(params, grads, lr)
            outputs, states = forward_pass(x, np.zeros((H, 1)), current)
        losses.append(cross_entropy(outputs, y))
    return float(np.mean(losses)), current
