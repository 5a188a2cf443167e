# exercise: torch_gradients
# right: no
# wrong: The returned arrays are the memory of .grad, which the next call sets to zero and fills in place, so an earlier result changes afterwards.
# lines: 12, 15, 16, 17, 18
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logits, _ = model(inputs)
    losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = losses[mask].sum()
    for p in model.parameters():
        if p.grad is not None:
            p.grad.zero_()
    loss.backward()
    rnn, linear = model.rnn, model.linear
    d_U, d_V = rnn.weight_ih_l0.grad.numpy(), rnn.weight_hh_l0.grad.numpy()
    d_W = linear.weight.grad.numpy()
    d_b_hidden = rnn.bias_ih_l0.grad.numpy()[:, None]
    d_b_out = linear.bias.grad.numpy()[:, None]
    return loss.item(), (d_U, d_V, d_W, d_b_hidden, d_b_out)
