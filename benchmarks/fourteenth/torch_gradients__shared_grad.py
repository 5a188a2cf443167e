# exercise: torch_gradients
# right: no
# wrong: the arrays share memory with .grad, which the next call zeroes in place, so gradients handed out before change
# lines: 7, 14, 17
def torch_gradients(model, inputs, targets, mask):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad(set_to_none=False)
    logits, _ = model(x)
    losses = F.cross_entropy(logits.transpose(1, 2), y, reduction="none")
    loss = (losses * m).sum()
    loss.backward()

    def column(p):
        return p.grad.unsqueeze(1).numpy()

    rnn, out = model.rnn, model.linear
    d_U, d_V, d_W = rnn.weight_ih_l0.grad.numpy(), rnn.weight_hh_l0.grad.numpy(), out.weight.grad.numpy()
    return loss.item(), (d_U, d_V, d_W, column(rnn.bias_ih_l0), column(out.bias))
