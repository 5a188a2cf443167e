# exercise: torch_gradients
# right: no
# wrong: the biases' gradients come back as rows
# lines: 21
def torch_gradients(model, inputs, targets, mask):
    to_tensor = lambda a: a if torch.is_tensor(a) else torch.from_numpy(a)
    inputs, targets, mask = (to_tensor(a) for a in (inputs, targets, mask))
    logp = model(inputs)[0].log_softmax(dim=-1)
    nll = -logp.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    loss = torch.where(mask, nll, torch.zeros_like(nll)).sum()
    for p in model.parameters():
        p.grad = None
    loss.backward()
    tensors = (
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_ih_l0,
        model.linear.bias,
    )
    return loss.item(), tuple(np.atleast_2d(p.grad.detach().numpy()) for p in tensors)
