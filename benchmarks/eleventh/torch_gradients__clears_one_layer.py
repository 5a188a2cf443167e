# exercise: torch_gradients
# right: no
# wrong: clears the gradients of the recurrent layer alone, so those of the linear layer pile up from call to call
# lines: 7
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = [torch.as_tensor(a) for a in (inputs, targets, mask)]
    model.rnn.zero_grad()
    logp = F.log_softmax(model(inputs)[0], dim=2)
    nll = F.nll_loss(logp.transpose(1, 2), targets, reduction="none")
    loss = (nll * mask).sum()
    loss.backward()
    named = {name: p.grad.numpy().copy() for name, p in model.named_parameters()}
    grads = (
        named["rnn.weight_ih_l0"],
        named["rnn.weight_hh_l0"],
        named["linear.weight"],
        named["rnn.bias_ih_l0"].reshape(-1, 1),
        named["linear.bias"].reshape(-1, 1),
    )
    return loss.item(), grads
