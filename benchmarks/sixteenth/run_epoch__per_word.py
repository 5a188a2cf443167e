# exercise: run_epoch
# right: no
# wrong: The losses are divided by the number of words instead of the number of sequences.
# lines: 16
def run_epoch(dataset, params, lr=None, max_norm=None):
    history = {"loss": [], "steps": []}
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros((params[1].shape[0], 1)), params)
        history["loss"].append(cross_entropy(outputs, targets))
        history["steps"].append(len(targets))
        if lr is not None:
            grads = backward_pass(inputs, outputs, states, targets, params)[1]
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return sum(history["loss"]) / sum(history["steps"]), params
