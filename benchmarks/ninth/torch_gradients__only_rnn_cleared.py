# exercise: torch_gradients
# right: no
# wrong: Only the recurrent layer's gradients are cleared, so those of the linear layer pile up from call to call.
# lines: 7
def torch_gradients(model, inputs, targets, mask):
    x, y, m = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    model.rnn.zero_grad()
    log_p = model(x)[0].log_softmax(dim=-1)
    loss = F.nll_loss(log_p[m], y[m], reduction="sum")
    loss.backward()

    def grad_of(layer, name):
        g = getattr(layer, name).grad
        return g.detach().numpy().copy().reshape(len(g), -1)

    names = [(model.rnn, "weight_ih_l0"), (model.rnn, "weight_hh_l0"), (model.linear, "weight"),
             (model.rnn, "bias_hh_l0"), (model.linear, "bias")]
    return loss.item(), [grad_of(*pair) for pair in names]
