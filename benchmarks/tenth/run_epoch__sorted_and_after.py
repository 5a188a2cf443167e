# exercise: run_epoch
# right: no
# wrong: goes through the sequences from the shortest to the longest, not in their order, and takes each loss after its step
# lines: 8, 15
def run_epoch(dataset, params, lr=None, max_norm=None):
    H = params[1].shape[0]
    losses = []
    for inputs, targets in sorted(dataset, key=lambda pair: len(pair[0])):
        outputs, states = forward_pass(inputs, np.zeros((H, 1)), params)
        if lr is not None:
            grads = backward_pass(inputs, outputs, states, targets, params)[1]
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
            outputs, _ = forward_pass(inputs, np.zeros((H, 1)), params)
        losses.append(cross_entropy(outputs, targets))
    return sum(losses) / len(losses), params
