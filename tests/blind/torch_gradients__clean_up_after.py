# exercise: torch_gradients
# right: no
# wrong: The old gradients are emptied after the work and not before it: what a parameter's .grad holds when the function is called is added to the result.
# lines: 15
# name: cleared-afterwards
def torch_gradients(model, inputs, targets, mask):
    x, y, m = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    logits, _ = model(x)
    losses = F.cross_entropy(logits.transpose(1, 2), y, reduction="none")
    loss = losses[m].sum()
    loss.backward()
    rnn, linear = model.rnn, model.linear
    tensors = [rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias]
    grads = [t.grad.numpy().copy() for t in tensors]
    grads = tuple(g if g.ndim == 2 else g[:, None] for g in grads)
    model.zero_grad()
    return loss.item(), grads
