# exercise: torch_gradients
# right: no
# wrong: Clears the gradients after reading them, which empties what was there before too late, and zeroes the very arrays that it hands back.
# lines: 13
def torch_gradients(model, inputs, targets, mask):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logits, _ = model(x)
    steps = F.cross_entropy(logits.permute(0, 2, 1), y, reduction="none")
    loss = (steps * m).sum()
    loss.backward()
    r, l = model.rnn, model.linear
    grads = [p.grad.numpy() for p in (r.weight_ih_l0, r.weight_hh_l0, l.weight, r.bias_ih_l0, l.bias)]
    model.zero_grad(set_to_none=False)
    grads[3:] = [b.reshape(-1, 1) for b in grads[3:]]
    return float(loss), tuple(grads)
