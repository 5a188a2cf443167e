# exercise: torch_gradients
# right: no
# wrong: adds the gradients of the two hidden biases, as their values are added, so d_b_hidden comes out doubled
# lines: 15
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    for p in model.parameters():
        p.grad = None
    logits, hidden = model(inputs)
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    loss.backward()
    column = lambda g: g.detach().numpy().reshape(-1, 1)
    matrix = lambda p: p.grad.detach().numpy()
    rnn, out = model.rnn, model.linear
    d_hidden = column(rnn.bias_ih_l0.grad + rnn.bias_hh_l0.grad)
    return float(loss), (
        matrix(rnn.weight_ih_l0),
        matrix(rnn.weight_hh_l0),
        matrix(out.weight),
        d_hidden,
        column(out.bias.grad),
    )
