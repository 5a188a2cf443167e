# exercise: run_epoch
# right: no
# wrong: the gradients of all sequences are added up and only one step is made at the end, instead of a step after every sequence
# lines: 15, 16, 17
def run_epoch(dataset, params, lr=None, max_norm=None):
    H = params[1].shape[0]
    total_loss = 0.0
    sums = [np.zeros_like(p) for p in params]
    for inputs, targets in dataset:
        outputs, hidden_states = forward_pass(inputs, np.zeros((H, 1)), params)
        loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
        total_loss += loss
        if lr is not None and max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        sums = [s + g for s, g in zip(sums, grads)]
    if lr is not None:
        params = update_parameters(params, sums, lr)
    return total_loss / len(dataset), params
