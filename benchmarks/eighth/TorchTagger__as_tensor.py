# exercise: TorchTagger
# right: no
# wrong: torch.as_tensor makes no copy of an array, so the parameters share its memory
# lines: 11
class TorchTagger(nn.Module):
    NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")

    def __init__(self, params):
        super().__init__()
        for key, value in dict(zip(self.NAMES, params)).items():
            setattr(self, key, nn.Parameter(torch.as_tensor(value)))

    def log_forward(self, words):
        def run(h, rest):
            if len(rest) == 0:
                return []
            new = torch.sigmoid(self.U @ self.E[rest[0]] + self.V @ h + self.b_hidden.view(-1))
            return [new] + run(new, rest[1:])

        states = torch.stack(run(self.V.new_zeros(len(self.V)), words))
        return (states @ self.W.T + self.b_out.view(-1)).log_softmax(1)
