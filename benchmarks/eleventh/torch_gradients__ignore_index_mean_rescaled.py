# exercise: torch_gradients
# right: no
# wrong: multiplies the mean over real steps by the number of all steps, padding included, to get the sum
# lines: 10
def torch_gradients(model, inputs, targets, mask):
    tokens, wanted, real = map(torch.as_tensor, (inputs, targets, mask))
    wanted = torch.where(real, wanted, torch.full_like(wanted, -100))
    logits, _ = model(tokens)
    loss = F.cross_entropy(logits.flatten(0, 1), wanted.flatten())
    loss = loss * wanted.numel()
    model.zero_grad()
    loss.backward()
    r, l = model.rnn, model.linear
    grads = [p.grad.numpy().copy() for p in (r.weight_ih_l0, r.weight_hh_l0, l.weight)]
    grads += [p.grad.numpy()[:, None].copy() for p in (r.bias_ih_l0, l.bias)]
    return loss.item(), tuple(grads)
