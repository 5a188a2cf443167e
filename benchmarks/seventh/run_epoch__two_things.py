# exercise: run_epoch
# right: no
# wrong: The state of one sequence goes on into the next, and the gradients are clipped at 0.25 where no limit was given.
# lines: 6, 11
def run_epoch(dataset, params, lr=None, max_norm=None):
    limit = max_norm or 0.25
    hidden = np.zeros((params[1].shape[0], 1))
    total_loss = 0
    for inputs, targets in dataset:
        outputs, hidden_states = forward_pass(inputs, hidden, params)
        hidden = hidden_states[-1]
        total_loss += cross_entropy(outputs, targets)
        if lr is not None:
            _, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
            grads = clip_gradient_norm(grads, limit)
            params = update_parameters(params, grads, lr)
    return total_loss / len(dataset), params
