# exercise: TorchTagger
# right: no
# wrong: the first state is float32 whatever the weights are: with float64 arrays the product with V is an error
# lines: 17
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.E = nn.Parameter(torch.tensor(params[0]))
        self.U = nn.Parameter(torch.tensor(params[1]))
        self.V = nn.Parameter(torch.tensor(params[2]))
        self.W = nn.Parameter(torch.tensor(params[3]))
        self.b_hidden = nn.Parameter(torch.tensor(params[4]))
        self.b_out = nn.Parameter(torch.tensor(params[5]))

    def log_forward(self, words):
        H = self.U.shape[0]
        h = torch.zeros((H, 1))
        out = []
        for w in words:
            x = self.E[w].reshape(-1, 1)
            h = torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden)
            s = self.W @ h + self.b_out
            out.append(torch.log_softmax(s.flatten(), dim=0))
        return torch.stack(out)
