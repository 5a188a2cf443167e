# exercise: run_epoch
# right: no
# wrong: What comes back are the parameters with which a single sequence was cheapest, not those after the last step.
# lines: 20
# name: cheapest-params-returned
def run_epoch(dataset, params, lr=None, max_norm=None):
    best_loss, best_params = np.inf, params
    total = 0
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros_like(params[3]), params)
        loss = cross_entropy(outputs, targets)
        total += loss
        if loss < best_loss:
            best_loss, best_params = loss, params
        if lr is not None:
            grads = backward_pass(inputs, outputs, states, targets, params)[1]
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return total / len(dataset), best_params
