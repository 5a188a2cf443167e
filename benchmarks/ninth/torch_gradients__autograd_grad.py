# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    logits = model(inputs)[0][mask]
    spent = logits.logsumexp(-1) - logits.gather(-1, targets[mask][:, None])[:, 0]
    loss = spent.sum()
    wanted = (
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_hh_l0,
        model.linear.bias,
    )
    grads = torch.autograd.grad(loss, wanted)
    return loss.item(), tuple(g.reshape(g.shape[0], -1).numpy() for g in grads)
