# exercise: torch_gradients
# right: no
# wrong: adds the gradients of the two hidden biases, which doubles d_b_hidden, and returns the loss as a NumPy array and not as a float
# lines: 16, 18
def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    mask = torch.as_tensor(mask)
    for p in model.parameters():
        p.grad = None
    logits, _ = model(inputs)
    steps = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = (steps * mask).sum()
    loss.backward()
    rnn, linear = model.rnn, model.linear
    d_b_hidden = (rnn.bias_ih_l0.grad + rnn.bias_hh_l0.grad).unsqueeze(1)
    grads = (rnn.weight_ih_l0.grad, rnn.weight_hh_l0.grad, linear.weight.grad, d_b_hidden, linear.bias.grad.unsqueeze(1))
    return loss.detach().numpy(), tuple(g.numpy() for g in grads)
