# exercise: RNN
# right: no
# wrong: joins the results of the single steps along the batch axis and then only changes the shape, so with two or more sequences the logits of steps and sequences are mixed up
# lines: 19
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        B, T = tokens.shape
        steps = []
        for t in range(T):
            x = F.one_hot(tokens[:, t : t + 1], self.C).to(self.linear.bias.dtype)
            state, hidden = self.rnn(x, hidden)
            steps.append(self.linear(state))
        return torch.cat(steps).view(B, T, self.C), hidden
