# exercise: torch_gradients
# right: no
# wrong: loss and gradients are means over the real steps instead of sums, and the hidden bias gets the gradients of both of torch's biases
# lines: 14, 18
def torch_gradients(model, inputs, targets, mask):
    """Compute loss and gradients with autograd."""
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets).clone()
    mask = torch.as_tensor(mask)
    targets[~mask] = -100

    model.zero_grad()
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits.permute(0, 2, 1), targets)
    loss.backward()

    rnn, linear = model.rnn, model.linear
    d_b_hidden = rnn.bias_ih_l0.grad + rnn.bias_hh_l0.grad
    tensors = (rnn.weight_ih_l0.grad, rnn.weight_hh_l0.grad, linear.weight.grad,
               d_b_hidden.unsqueeze(1), linear.bias.grad.unsqueeze(1))
    return loss.item(), tuple(t.detach().cpu().numpy().copy() for t in tensors)
