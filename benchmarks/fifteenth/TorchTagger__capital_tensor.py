# exercise: TorchTagger
# right: no
# wrong: torch.Tensor makes float32 of every array
# lines: 6
def as_parameter(array):
    return nn.Parameter(torch.Tensor(array))


class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = map(as_parameter, params)
        self.E = E
        self.U = U
        self.V = V
        self.W = W
        self.b_hidden = b_hidden
        self.b_out = b_out

    def log_forward(self, words):
        hidden = [torch.zeros_like(self.b_hidden)]
        for x in self.E[words]:
            hidden.append(torch.sigmoid(self.U @ x[:, None] + self.V @ hidden[-1] + self.b_hidden))
        H = torch.cat(hidden[1:], dim=1)
        return nn.functional.log_softmax(self.W @ H + self.b_out, dim=0).T
