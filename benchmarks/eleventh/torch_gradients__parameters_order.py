# exercise: torch_gradients
# right: no
# wrong: hands the gradients out in the order of model.parameters(), where the hidden bias stands before the output weights
# lines: 11, 14
def torch_gradients(model, inputs, targets, mask):
    as_tensor = lambda a: a if torch.is_tensor(a) else torch.from_numpy(a)
    inputs, targets, mask = as_tensor(inputs), as_tensor(targets), as_tensor(mask)
    logits, _ = model(inputs)
    losses = F.cross_entropy(logits.permute(0, 2, 1), targets, reduction="none")
    loss = losses.masked_select(mask).sum()
    wanted = [p for name, p in model.named_parameters() if name != "rnn.bias_hh_l0"]
    grads = torch.autograd.grad(loss, wanted)
    shaped = (g[:, None] if g.ndim == 1 else g for g in grads)
    return loss.item(), tuple(g.numpy() for g in shaped)
