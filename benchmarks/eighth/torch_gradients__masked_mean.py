# exercise: torch_gradients
# right: no
# wrong: The loss is divided by the number of real steps, and the gradients of the biases are flat instead of columns.
# lines: 13, 18
def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs, dtype=torch.long)
    targets = torch.as_tensor(targets, dtype=torch.long)
    mask = torch.as_tensor(mask, dtype=torch.bool)

    model.zero_grad(set_to_none=True)
    logits, _ = model(inputs)
    loss_per_token = F.cross_entropy(logits.permute(0, 2, 1), targets, reduction="none")
    loss = (loss_per_token * mask).sum() / mask.sum()
    loss.backward()

    rnn, linear = model.rnn, model.linear
    order = (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias)
    grads = tuple(p.grad.detach().cpu().numpy().copy() for p in order)
    return loss.item(), grads
